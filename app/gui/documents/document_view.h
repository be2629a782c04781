// SPDX-License-Identifier: MIT
// Shows the documents that are compiled into the program (:/documents) and follows their links.
#pragma once

#include "app/gui/documents/document_link.h"

#include <QTextBrowser>

#include <vector>

namespace fieldflash::gui {

/// Links to the web open in the desktop's browser. A link to a file that is not in the program,
/// such as a source file, changes nothing and is announced by missing().
class DocumentView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit DocumentView(QWidget* parent = nullptr);

    void showPlace(const DocumentPlace& place);
    /// To the document and position before the last followed link.
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_history.empty(); }
    [[nodiscard]] const QString& path() const { return m_path; }

Q_SIGNALS:
    void placeChanged();
    /// `path` from the root of the sources.
    void missing(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    struct Visited {
        QString path;
        int position = 0; ///< of the vertical scroll bar
    };

    [[nodiscard]] bool load(const QString& path);
    void follow(const QUrl& link);
    void scrollTo(const QString& heading);

    QString m_path;
    std::vector<Visited> m_history;
};

} // namespace fieldflash::gui
