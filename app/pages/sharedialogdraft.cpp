// SPDX-License-Identifier: GPL-3.0-or-later
// A share that is not sealed yet: what was typed for it, and what was chosen.
#include "pages/sharedialog.h"

#include "domain/jsontexts.h"
#include "models/sharechoicedraft.h"
#include "pages/shareletterpane.h"
#include "pages/sharewhatpane.h"
#include "pages/sharewhompane.h"

#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

/// A choice alone is soon made again. A passphrase is in no draft.
QJsonObject ShareDialog::draft() const
{
    if (!m_whom->hasWords() && m_letter->coverNote().isEmpty() && m_marked.isEmpty()) {
        return {};
    }
    return {{u"whom"_s, m_whom->draft()},
            {u"what"_s, m_what->isFilled() ? draftOf(m_what->selection()) : m_choice},
            {u"marked"_s, QJsonArray::fromStringList(m_marked)},
            {u"letterFor"_s, m_letterFor},
            {u"letter"_s, m_letter->draft()}};
}

void ShareDialog::restore(const QJsonObject &draft)
{
    m_choice = draft[u"what"_s].toObject();
    m_marked = textsOfJson(draft[u"marked"_s]);
    m_letterFor = draft[u"letterFor"_s].toString();
    m_letter->restore(draft[u"letter"_s].toObject(), m_journal.clock().journalDay().today);
    m_whom->restore(draft[u"whom"_s].toObject());
}

} // namespace tryboth
