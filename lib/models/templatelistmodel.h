// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

#include <QAbstractListModel>

namespace tryboth {

/// The templates one can start from: the shipped ones by track, then own ones. Follows the journal.
class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TrackRole, ///< int of Track
        IntentRole,
        RhythmRole, ///< "Two blocks a week, two hours each"
        OwnRole,    ///< bool: saved from an experiment
    };

    explicit TemplateListModel(Journal &journal, QObject *parent = nullptr);

    /// Shows one track only; nothing shows all.
    void setTrack(std::optional<Track> track);

    /// Shows only what holds `text` in title, intent or steps, ignoring case and diacritics.
    void setText(const QString &text);

    const ExperimentTemplate &source(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    bool fits(const ExperimentTemplate &source) const;

    Journal &m_journal;
    std::optional<Track> m_track;
    QString m_text;
    QList<ExperimentTemplate> m_rows;
};

} // namespace tryboth
