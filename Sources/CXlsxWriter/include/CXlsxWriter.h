// libxlsxwriter, for workbooks of texts, numbers and days. Only functions that can write no formula and no link are
// found. The library is loaded when a workbook is made, not when the program starts: no screen needs it.
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H
#include <xlsxwriter.h>

#define CXlsxWriter_FUNCTIONS(X)                                                                              \
    X(workbook_new_opt) X(workbook_set_properties) X(workbook_close) X(workbook_add_worksheet)                \
    X(workbook_add_format) X(lxw_strerror) X(format_set_align) X(format_set_num_format)                       \
    X(format_set_text_wrap) X(format_set_bold) X(format_set_bg_color) X(format_set_border)                    \
    X(worksheet_set_column) X(worksheet_freeze_panes) X(worksheet_repeat_rows) X(worksheet_set_landscape)     \
    X(worksheet_fit_to_pages) X(worksheet_autofilter) X(worksheet_write_string) X(worksheet_write_number)     \
    X(worksheet_write_datetime)

// Only these pointers are promised never to be NULL.
#pragma clang diagnostic ignored "-Wnullability-completeness"
#define CXlsxWriter_POINTER(name) __typeof__(&name) _Nonnull name;
/// The library's functions, by their own names.
typedef struct { CXlsxWriter_FUNCTIONS(CXlsxWriter_POINTER) } CXlsxWriter_library;

/// Loads the library; NULL when it is absent or lacks something that is needed.
const CXlsxWriter_library *CXlsxWriter_load(void);

/// A workbook whose parts wait in files of the folder, so that a large one needs little memory. The folder's path must
/// live until the workbook is closed.
static inline lxw_workbook *CXlsxWriter_open(
    const CXlsxWriter_library *library, const char *path, char *folder) {
    lxw_workbook_options options = {.constant_memory = 1, .tmpdir = folder, .use_zip64 = 0};
    return library->workbook_new_opt(path, &options);
}
/// Sets title and moment of creation (seconds since 1970), so that the same content gives the same bytes.
static inline lxw_error CXlsxWriter_describe(
    const CXlsxWriter_library *library, lxw_workbook *book, char *title, char *author, int64_t created) {
    lxw_doc_properties properties = {.title = title, .author = author, .created = (time_t)created};
    return library->workbook_set_properties(book, &properties);
}
#endif
