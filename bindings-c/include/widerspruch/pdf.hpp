/* PDF with a letterhead, and many letters in one file. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_PDF_HPP
#define WIDERSPRUCH_PDF_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter.hpp"

namespace widerspruch {

/* The pages of a letter in a PDF file. */
struct Pages {
    std::size_t first; /* the first page of the file is 1 */
    std::size_t count;
};

/* A PDF file, and where each letter stands in it. It may outlive its writer and the letters. */
class Pdf {
  public:
    std::string_view bytes() const & { return detail::text(widerspruch_pdf_bytes, handle_.get()); }
    std::size_t page_count() const { return widerspruch_pdf_page_count(handle_.get()); }
    /* The pages of each letter, in the order in which the letters were given. */
    auto letters() const & {
        return List(widerspruch_pdf_letter_count(handle_.get()), [handle = handle_.get()](std::size_t at) {
            return Pages{widerspruch_pdf_letter_first_page(handle, at), widerspruch_pdf_letter_page_count(handle, at)};
        });
    }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void bytes() const && = delete;
    void letters() const && = delete;

  private:
    friend class PdfWriter;
    Pdf() = default;
    detail::Owner<widerspruch_pdf, widerspruch_pdf_free> handle_;
};

/* Writes PDF files with a layout, a letterhead and a signature, and many letters into one file. What is refused leaves
   the writer as it was. Each set_... returns the writer, for the next value. */
class PdfWriter {
  public:
    PdfWriter() { detail::call(widerspruch_pdf_writer_new, handle_.out()); }
    /* A word such as "din-b"; none takes the usual layout of each sender's country. */
    PdfWriter &set_layout(std::optional<std::string_view> layout) {
        std::string word(layout.value_or(std::string_view()));
        detail::call(widerspruch_pdf_writer_set_layout, handle_.get(), layout ? word.c_str() : nullptr);
        return *this;
    }
    PdfWriter &set_marks(bool are_shown) {
        detail::call(widerspruch_pdf_writer_set_marks, handle_.get(), std::int32_t{are_shown});
        return *this;
    }
    /* The content of a PNG or SVG file, and the name of the organisation; an empty picture for no logo. */
    PdfWriter &set_logo(std::string_view picture, std::string_view organisation) {
        detail::call(widerspruch_pdf_writer_set_logo, handle_.get(), pointer(picture), picture.size(),
                     std::string(organisation).c_str());
        return *this;
    }
    PdfWriter &set_footer(const std::vector<std::string> &lines) {
        std::vector<const char *> pointers;
        for (const std::string &line : lines) {
            pointers.push_back(line.c_str());
        }
        detail::call(widerspruch_pdf_writer_set_footer, handle_.get(), pointers.data(), pointers.size());
        return *this;
    }
    /* The content of a PNG or SVG file; an empty one for no signature. */
    PdfWriter &set_signature(std::string_view picture) {
        detail::call(widerspruch_pdf_writer_set_signature, handle_.get(), pointer(picture), picture.size());
        return *this;
    }
    Pdf write(Letter letter) {
        Pdf pdf;
        detail::call(widerspruch_pdf_writer_write, handle_.get(), letter.get(), pdf.handle_.out());
        return pdf;
    }
    /* Letters of one or many cases, each on pages of its own: any list of Letter, such as prepared.letters(). */
    template <class Letters>
    Pdf bundle(const Letters &letters) {
        std::vector<const widerspruch_letter *> handles;
        for (Letter letter : letters) {
            handles.push_back(letter.get());
        }
        Pdf pdf;
        detail::call(widerspruch_pdf_writer_bundle, handle_.get(), handles.data(), handles.size(), pdf.handle_.out());
        return pdf;
    }

  private:
    static const std::uint8_t *pointer(std::string_view bytes) {
        return reinterpret_cast<const std::uint8_t *>(bytes.data());
    }
    detail::Owner<widerspruch_pdf_writer, widerspruch_pdf_writer_free> handle_;
};

} // namespace widerspruch

#endif
