// libxlsxwriter, for workbooks of texts, numbers and days. Only functions that can write no formula and no link are used.
#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
/// A workbook whose parts wait in files of the folder, so that a large one needs little memory. The folder's path must
/// live until the workbook is closed.
static inline lxw_workbook *CXlsxWriter_open(const char *path, char *folder) {
    lxw_workbook_options options = {.constant_memory = 1, .tmpdir = folder, .use_zip64 = 0};
    return workbook_new_opt(path, &options);
}
/// Sets title and moment of creation (seconds since 1970), so that the same content gives the same bytes.
static inline lxw_error CXlsxWriter_describe(lxw_workbook *book, char *title, char *author, int64_t created) {
    lxw_doc_properties properties = {.title = title, .author = author, .created = (time_t)created};
    return workbook_set_properties(book, &properties);
}
#endif
