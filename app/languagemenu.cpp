// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemenu.h"

#include "models/translations.h"
#include "settings/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::LanguageMenu)
};

} // namespace

void addLanguages(QMenu &languages, Settings &settings)
{
    languages.setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(&languages);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = languages.addAction(name);
        action->setObjectName(u"language.%1"_s.arg(code));
        action->setCheckable(true);
        action->setChecked(settings.value(Setting::Language).toString() == code);
        action->setData(code);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &settings,
                         [&settings, code] { settings.setValue(Setting::Language, code); });
    };
    add({}, LanguageText::tr("Like the &system"));
    for (const Language &language : offeredLanguages()) {
        add(language.code, language.name); // each in its own words, so that one finds home again
    }
}

void addLanguageMenu(QMenu &menu, Settings &settings)
{
    addLanguages(*menu.addMenu(LanguageText::tr("La&nguage")), settings);
}

} // namespace tryboth
