"""The official columns (CMU 835, annex 18), misspellings included, and the extras after them."""

MOVABLE_COLUMNS = [
    "uid", "inventoryNumber", "balanceHolderName", "balanceHolderId", "serialNumber", "passportNumber", "title", "model",
    "producerName", "yearMade", "quantity", "unitName", "primaryValueAmount", "amortizationValueAmount", "bookValueAmount",
    "usageDuarationInYears",
]

BUILDING_COLUMNS = [
    "id", "isPartOf", "title", "description", "ownerName", "ownerId", "balanceHolderName", "balanceHolderId", "userName",
    "userId", "dk018classId", "dk018classDescription", "unitName", "area", "CATUTTC", "addressPostCode",
    "addressAdminUnitL1", "addressAdminUnitL2", "addressAdminUnitL3", "addressAdminUnitL4", "addressPostName",
    "addressThoroughfare", "addressLocatorDesignator", "addressLocatorBuilding", "addressLocatorName",
    "registrationStatus", "registrationId", "registrationDate", "constructionReadiness", "condition", "utilitiesAvailable",
]

# Extras: movable property has no address officially; both tables get a point.
ADDRESS = [
    "CATUTTC", "addressPostCode", "addressAdminUnitL1", "addressAdminUnitL2", "addressAdminUnitL3", "addressAdminUnitL4",
    "addressPostName", "addressThoroughfare", "addressLocatorDesignator", "addressLocatorBuilding", "addressLocatorName",
]
POINT = ["lat", "lon"]

# НК 018:2023, the classes that occur here.
CLASSES = {
    "1130": "Будинки для колективного проживання",
    "1220": "Будівлі офісні",
    "1230": "Будівлі торговельні",
    "1242": "Гаражі",
    "1251": "Будівлі промислові",
    "1252": "Резервуари, силоси та склади",
    "1261": "Будівлі для публічних виступів",
    "1262": "Музеї та бібліотеки",
    "1263": "Будівлі навчальних та дослідних закладів",
    "1264": "Будівлі закладів охорони здоров’я та соціального захисту населення",
    "1265": "Зали спортивні",
    "1274": "Будівлі нежитлові інші",
}
