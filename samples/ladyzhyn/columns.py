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
