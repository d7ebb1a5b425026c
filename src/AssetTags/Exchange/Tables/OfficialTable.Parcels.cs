using AssetTags.Exchange.Cells;
using static AssetTags.Exchange.Tables.OfficialValueType;

namespace AssetTags.Exchange.Tables;

public sealed partial class OfficialTable
{
    private static OfficialColumn[] Parcels() =>
    [
        new("cadastralId", "Ідентифікатор", Text, IdentityCell.ReadCadastral) { IsRequired = true, IsTelling = true, IsBorrowable = false, Aliases = ["id", "Кадастровий номер", "Кадастровий №", "Кадастровий номер ділянки", "Кадастровий номер земельної ділянки"], Get = a => a.OfficialId, Set = (a, v) => a.OfficialId = (string?)v },
        .. Owner(),
        .. BalanceHolder(isRequired: false),
        .. User(),
        new("kvtspzClassId", "Код класу КВЦПЗ", Text, ClassCell.ReadLandPurpose) { IsRequired = true, IsTelling = true, IsBorrowable = false, Aliases = ["Код КВЦПЗ", "КВЦПЗ", "Код цільового призначення"], Get = a => a.ClassId, Set = (a, v) => a.ClassId = (string?)v },
        new("kvtspzClassDescription", "Назва класу КВЦПЗ", Text, TextCell.Read) { IsRequired = true, IsTelling = true, IsBorrowable = false, Aliases = ["Цільове призначення", "Цільове призначення земельної ділянки"], Get = a => a.ClassDescription, Set = (a, v) => a.ClassDescription = (string?)v },
        new("area", "Площа", Number, NumberCell.ReadAmount) { IsRequired = true, Aliases = ["parcelArea", "Площа, га", "Площа (га)", "Площа земельної ділянки", "Площа ділянки, га"], Get = a => a.Area, Set = (a, v) => a.Area = (decimal?)v },
        new("normativeValueAmount", "Нормативна грошова оцінка", Number, NumberCell.ReadDecimal) { IsRequired = true, IsTelling = true, Aliases = ["normativeValueAmountValue", "normativeAmountValue", "НГО", "Нормативна грошова оцінка, грн", "НГО, грн"], Get = a => a.NormativeValueAmount, Set = (a, v) => a.NormativeValueAmount = (decimal?)v },
        new("normativeDate", "Дата оцінки", Date, DateCell.Read) { IsRequired = true, IsTelling = true, Aliases = ["Дата НГО", "Дата нормативної грошової оцінки"], Get = a => a.NormativeDate, Set = (a, v) => a.NormativeDate = (DateOnly?)v },
        Utilities("Підведення комунальних комунікацій"),
    ];
}
