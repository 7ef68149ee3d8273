// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturedialog.h"

namespace tryboth {

using namespace Qt::StringLiterals;

PictureDialog::PictureDialog(const QString &name, QWidget *parent)
    : QFileDialog(parent, tr("Save picture"))
{
    setObjectName(u"savePictureDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setNameFilters({tr("PNG picture (*.png)"), tr("SVG picture (*.svg)"), tr("PDF document (*.pdf)")});
    setDefaultSuffix(u"png"_s);
    selectFile(name);
    connect(this, &QFileDialog::filterSelected, this, [this](const QString &filter) {
        setDefaultSuffix(filter.contains(u"*.svg"_s)   ? u"svg"_s
                         : filter.contains(u"*.pdf"_s) ? u"pdf"_s
                                                       : u"png"_s);
    });
}

} // namespace tryboth
