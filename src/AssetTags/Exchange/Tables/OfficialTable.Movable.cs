using AssetTags.Exchange.Cells;
using static AssetTags.Exchange.Tables.OfficialValueType;

namespace AssetTags.Exchange.Tables;

public sealed partial class OfficialTable
{
    private static OfficialColumn[] Movable() =>
    [
        Id("uid", IdentityCell.Read, "id", "identifier", "Ідентифікатор об'єкта"),
        new("inventoryNumber", "Інвентарний номер", Text, IdentityCell.Read) { IsRequired = true, Aliases = ["Інв. номер", "Інв. №", "Інвентарний №", "Інв№", "Інвентарний номер об'єкта"], Get = a => a.InventoryNumber, Set = (a, v) => a.InventoryNumber = (string?)v },
        .. BalanceHolder(isRequired: true),
        new("serialNumber", "Серійний номер", Text, TextCell.ReadCode) { IsTelling = true, Aliases = ["Заводський номер", "Серійний №", "Заводський №"], Get = a => a.SerialNumber, Set = (a, v) => a.SerialNumber = (string?)v },
        new("passportNumber", "Номер паспорта", Text, TextCell.ReadCode) { IsTelling = true, Get = a => a.PassportNumber, Set = (a, v) => a.PassportNumber = (string?)v },
        NameOf("Найменування"),
        new("model", "Модель", Text, TextCell.Read) { IsRequired = true, IsTelling = true, Aliases = ["Марка", "Марка, модель"], Get = a => a.Model, Set = (a, v) => a.Model = (string?)v },
        new("producerName", "Виробник", Text, TextCell.Read) { IsRequired = true, IsTelling = true, Aliases = ["Назва виробника"], Get = a => a.ProducerName, Set = (a, v) => a.ProducerName = (string?)v },
        new("yearMade", "Рік випуску", WholeNumber, NumberCell.ReadYear) { IsRequired = true, Aliases = ["Рік виготовлення", "Рік побудови", "Рік введення в експлуатацію"], Get = a => a.YearMade, Set = (a, v) => a.YearMade = (int?)v },
        new("quantity", "Кількість", Number, NumberCell.ReadAmount) { IsRequired = true, IsTelling = true, Aliases = ["К-сть", "Кількість, шт."], Get = a => a.Quantity, Set = (a, v) => a.Quantity = (decimal?)v },
        UnitName("Одиниця виміру"),
        new("primaryValueAmount", "Первісна вартість", Number, NumberCell.ReadDecimal) { IsRequired = true, Aliases = ["Первісна вартість, грн", "Первісна (переоцінена) вартість", "Первісна (переоцінена) вартість, грн"], Get = a => a.PrimaryValueAmount, Set = (a, v) => a.PrimaryValueAmount = (decimal?)v },
        new("amortizationValueAmount", "Сума зносу", Number, NumberCell.ReadDecimal) { IsRequired = true, Aliases = ["Знос", "Сума зносу, грн", "Знос, грн", "Накопичена амортизація"], Get = a => a.AmortizationValueAmount, Set = (a, v) => a.AmortizationValueAmount = (decimal?)v },
        new("bookValueAmount", "Балансова вартість", Number, NumberCell.ReadDecimal) { IsRequired = true, Aliases = ["Балансова вартість, грн", "Залишкова вартість", "Залишкова вартість, грн"], Get = a => a.BookValueAmount, Set = (a, v) => a.BookValueAmount = (decimal?)v },
        new("usageDuarationInYears", "Корисне використання", Number, NumberCell.ReadDecimal) { IsRequired = true, IsTelling = true, Aliases = ["usageDurationInYears", "Строк корисного використання", "Строк корисного використання, років"], Get = a => a.UsageDurationInYears, Set = (a, v) => a.UsageDurationInYears = (decimal?)v },
    ];
}
