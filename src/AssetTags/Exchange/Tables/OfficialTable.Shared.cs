using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using static AssetTags.Exchange.Tables.OfficialValueType;

namespace AssetTags.Exchange.Tables;

public sealed partial class OfficialTable
{
    private static OfficialColumn Id(string name, CellReader read, params string[] aliases)
        => new(name, "Ідентифікатор", Text, read) { IsRequired = true, IsBorrowable = false, Aliases = aliases, Get = a => a.OfficialId, Set = (a, v) => a.OfficialId = (string?)v };

    private static OfficialColumn NameOf(string title)
        => new("title", title, Text, TextCell.Read)
        {
            IsRequired = true,
            Aliases = ["buildingTitle", "name", "Назва", "Найменування", "Назва об'єкта", "Найменування об'єкта", "Найменування майна", "Назва майна", "Об'єкт"],
            Get = a => a.Title,
            Set = (a, v) => a.Title = (string?)v,
        };

    private static OfficialColumn[] Owner() =>
    [
        new("ownerName", "Назва власника", Text, TextCell.Read) { IsRequired = true, Aliases = ["ownercustodianName", "custodianName", "Власник"], Get = a => a.Owner.Name, Set = (a, v) => a.Owner.Name = (string?)v },
        new("ownerId", "Ідентифікатор власника", Text, EdrpouCell.Read) { IsRequired = true, Aliases = ["ownercustodianId", "custodianId", "ЄДРПОУ власника", "Код ЄДРПОУ власника", "Код власника"], Get = a => a.Owner.Code, Set = (a, v) => a.Owner.Code = (string?)v },
    ];

    // An asset knows its holder by key only: the import finds the organisation, the export asks it.
    private static OfficialColumn[] BalanceHolder(bool isRequired) =>
    [
        new("balanceHolderName", "Назва балансоутримувача", Text, TextCell.Read) { IsRequired = isRequired, Aliases = ["Балансоутримувач", "Балансоутримувач (назва)", "Найменування балансоутримувача"] },
        new("balanceHolderId", "Ідентифікатор балансоутримувача", Text, EdrpouCell.ReadHolder) { IsRequired = isRequired, Aliases = ["ЄДРПОУ балансоутримувача", "Код ЄДРПОУ балансоутримувача", "Код балансоутримувача", "Балансоутримувач (ЄДРПОУ)", "Балансоутримувач ЄДРПОУ", "Балансоутримувач, код ЄДРПОУ", "ЄДРПОУ", "Код ЄДРПОУ"] },
    ];

    private static OfficialColumn[] User() =>
    [
        new("userName", "Назва користувача", Text, TextCell.Read) { Aliases = ["Користувач", "Орендар", "Назва орендаря"], Get = a => a.User.Name, Set = (a, v) => a.User.Name = (string?)v },
        new("userId", "Ідентифікатор користувача", Text, EdrpouCell.ReadUser) { Aliases = ["ЄДРПОУ користувача", "Код ЄДРПОУ користувача", "ЄДРПОУ орендаря", "Код користувача"], Get = a => a.User.Code, Set = (a, v) => a.User.Code = (string?)v },
    ];

    private static OfficialColumn UnitName(string title)
        => new("unitName", title, Text, TextCell.Read) { IsRequired = true, Aliases = ["Одиниця виміру", "Од. виміру", "Од. вим.", "Одиниця"], Get = a => a.UnitName, Set = (a, v) => a.UnitName = (string?)v };

    private static OfficialColumn Utilities(string title)
        => new("utilitiesAvailable", title, Text, UtilitiesCell.Read) { Aliases = ["Комунікації", "Інженерні мережі"], Get = a => a.UtilitiesAvailable, Set = (a, v) => a.UtilitiesAvailable = (string?)v };

    private static OfficialColumn[] OwnColumns() =>
    [
        new("latitude", "Широта", Number, PlaceCell.ReadLatitude) { Aliases = ["lat", "Широта (WGS-84)", "addressLatitude"], Get = a => a.Location.Latitude, Set = (a, v) => SetLatitude(a, (double?)v) },
        new("longitude", "Довгота", Number, PlaceCell.ReadLongitude) { Aliases = ["lon", "lng", "long", "Довгота (WGS-84)", "addressLongitude"], Get = a => a.Location.Longitude, Set = (a, v) => SetLongitude(a, (double?)v) },
        new("status", "Статус", Text, VocabularyCell.ReadStatus) { Aliases = ["Стан використання", "Статус об'єкта", "assetStatus"], Get = a => a.Status, Set = (a, v) => a.Status = (AssetStatus?)v ?? a.Status },
    ];

    // A place that stays keeps its source.
    private static void SetLatitude(Asset asset, double? degrees)
        => (asset.Location.Latitude, asset.Location.Source) = (degrees, asset.Location.Latitude == degrees ? asset.Location.Source : "import");

    private static void SetLongitude(Asset asset, double? degrees)
        => (asset.Location.Longitude, asset.Location.Source) = (degrees, asset.Location.Longitude == degrees ? asset.Location.Source : "import");
}
