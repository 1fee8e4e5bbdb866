// SPDX-License-Identifier: GPL-3.0-or-later
// Catalog files: any bytes are a document or faults with their places, and what is read is written and read the same.
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;
using namespace reckoner::catalog_file;

RK_FUZZ_TARGET(catalog_document)
{
    const ReadDocument read = readDocument(bytes.toByteArray());
    for (const DocumentFault &fault : read.faults)
        RK_ASSERT(fault.line >= 1 && fault.column >= 1 && !fault.what.isEmpty());
    if (!read.faults.empty())
        return;
    const ReadDocument again = readDocument(writeDocument(read.document));
    RK_ASSERT(again.faults.empty() && again.document == read.document);
}
