// Package document turns a file that mail carries (.docx, .odt, .xlsx, .csv, .pdf, .rtf,
// .html, .md, .txt, .vtt, .srt, .eml, .zip) into plain text with light Markdown marks:
// "# " headings, "- " and "1. " lists, "| a | b |" tables, "[ ]" boxes, "~~struck~~" words.
// The kind is found by content, not by name; size, depth and expansion are bounded.
package document
