// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "portable/portablefolder.h"

#include <QDir>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const SettingRow &row, const QString &about)
{
    const bool aboutOne = row.key.contains(u"%1");
    Q_ASSERT_X(aboutOne != about.isEmpty(), "keyOf", "a setting of one journal or action needs its name");
    return aboutOne ? row.key.arg(about) : row.key;
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

Settings::Settings(const PortableFolder &folder, QObject *parent)
    : Settings(folder.settingsFile(), parent)
{
    m_portable = folder.path();
}

void Settings::keepThoseOfQt(const PortableFolder &folder)
{
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat}) {
        QSettings::setPath(format, QSettings::UserScope, folder.path() + u"/qt"_s);
    }
}

QString Settings::keptPath(const QString &path) const
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return !m_portable.isEmpty() && whole.startsWith(m_portable + u'/')
               ? QDir(m_portable).relativeFilePath(whole)
               : whole;
}

QString Settings::foundPath(const QString &kept) const
{
    return kept.isEmpty() || m_portable.isEmpty() ? kept : QDir(m_portable).absoluteFilePath(kept);
}

QVariant Settings::value(Setting setting, const QString &about) const
{
    const SettingRow &row = rowOf(setting);
    const QString key = keyOf(row, about);
    return m_store.contains(key) ? fitting(row, m_store.value(key)) : row.usual;
}

void Settings::setValue(Setting setting, const QVariant &value, const QString &about)
{
    const SettingRow &row = rowOf(setting);
    const QVariant kept = fitting(row, value);
    const bool changes = kept != this->value(setting, about);
    m_store.setValue(keyOf(row, about), kept);
    if (changes) {
        Q_EMIT changed(setting);
    }
}

void Settings::reset(Setting setting, const QString &about)
{
    const SettingRow &row = rowOf(setting);
    const bool changes = value(setting, about) != row.usual;
    m_store.remove(keyOf(row, about));
    if (changes) {
        Q_EMIT changed(setting);
    }
}

void Settings::resetAll()
{
    for (const SettingRow &row : settingRows()) {
        if (row.section == SettingSection::Remembered) {
            continue;
        }
        if (row.key.endsWith(u"/%1")) {
            m_store.remove(row.key.chopped(3)); // all that it is about
            Q_EMIT changed(row.setting);
        } else {
            reset(row.setting);
        }
    }
}

} // namespace tryboth
