// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catalogs for tests: a small one in words, any one, and a large one.

#include "core/catalog_file/catalog_document.h"

#include <QByteArray>

#include <rapidcheck.h>

namespace reckoner::catalog_file {

QByteArray sampleText();          // two products, three prices, with everything a file can say
CatalogDocument sampleDocument(); // the same read
rc::Gen<CatalogDocument> genDocument();
CatalogDocument largeDocument(int products, int pricesEach);

} // namespace reckoner::catalog_file
