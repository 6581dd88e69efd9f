/** What the parts of a workbook file have in common: how each begins, and the names by which they point at one another. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const linksSchema = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
