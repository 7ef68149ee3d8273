// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingstable.h"

#include <QObject>
#include <QSettings>

namespace tryboth {

class PortableFolder;

/// What is kept about this computer, in the rows of settingRows(). A change holds at once: whoever follows a
/// setting listens to changed().
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Those in the file of this user, named after organisation and application.
    explicit Settings(QObject *parent = nullptr);
    /// Those in `file` and nowhere else.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    /// Those of a program that keeps everything in one folder.
    explicit Settings(const PortableFolder &folder, QObject *parent = nullptr);

    /// Sends into `folder` what Qt keeps in settings of its own, such as where its file dialog was last. To
    /// be called before the application is made.
    static void keepThoseOfQt(const PortableFolder &folder);

    /// Always of the type of its row and within its range; the default where nothing else was set. `about`
    /// is the mark of the journal, or the name of the action, for rows that are about one.
    QVariant value(Setting setting, const QString &about = {}) const;
    void setValue(Setting setting, const QVariant &value, const QString &about = {});

    bool isDefault(Setting setting) const { return value(setting) == rowOf(setting).usual; }
    /// Back to the default.
    void reset(Setting setting, const QString &about = {});
    /// Every choice of the dialog back to its default. What is only remembered, such as the journal of last
    /// time, is no choice and stays.
    void resetAll();

    /// A path as it is kept: from the portable folder on, if it is in there, so that the folder can move.
    QString keptPath(const QString &path) const;
    /// The path again; empty for an empty one.
    QString foundPath(const QString &kept) const;
    /// The folder in which everything is kept; empty where the settings are those of a user.
    QString portableFolder() const { return m_portable; }

    /// Where they are kept.
    QString file() const { return m_store.fileName(); }
    /// Puts them there now, which happens by itself soon.
    void save() { m_store.sync(); }

Q_SIGNALS:
    void changed(tryboth::Setting setting);

private:
    QSettings m_store;
    QString m_portable;
};

} // namespace tryboth
