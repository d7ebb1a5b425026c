using System.Globalization;
using System.Text;

namespace AssetTags.Benchmarks;

/// <summary>A register of movable property with as many different words as a large city's: invented streets, names and settlements.</summary>
/// <remarks>The same size gives the same bytes. Frequencies fall as they do in texts: the first of a list is met far more often than the last.</remarks>
internal sealed class SearchedRegister(int rows)
{
    private const int HolderCount = 500;

    private static readonly string[] s_starts = ["Бо", "Ва", "Гри", "Де", "Жу", "Зі", "Ка", "Ко", "Лу", "Ми", "На", "Ос", "Пе", "Ро", "Са", "Та", "Ус", "Фе", "Хо", "Ши", "Яр", "Ґу", "Їж", "Єв", "Ілл"];
    private static readonly string[] s_middles = ["ба", "вер", "гай", "дор", "жи", "зу", "кал", "лим", "мо", "ни", "пон", "рош", "сев", "тар", "фан", "хи", "цу", "чер", "ша", "щу", "л’я", "м’ю", "ґа", "ї", "бри"];
    private static readonly string[] s_ends = ["ненка", "ського", "чука", "ова", "инська", "ка", "ник", "ість", "ання", "ів", "ець", "ля", "рівна", "ище", "ток", "ень", "анка", "істе", "уха", "ина"];
    private static readonly string[] s_things = ["Лава паркова", "Приміщення підвальне", "Ліхтар вуличний", "Котел водогрійний", "Комп’ютер", "Автобус шкільний", "Гараж металевий", "Насос", "Стенд", "Дитячий майданчик", "Бібліотечний фонд", "Генератор", "Сирена", "Контейнер", "Турнік", "Паркан", "Пам’ятник", "Фонтан", "Зупинка", "Холодильник"];
    private static readonly string[] s_streets = ["вул.", "вулиця", "просп.", "пров.", "бульв.", "пл."];

    private readonly Random _random = new(20261125);

    public static string Word(int number)
        => s_starts.At(number) + s_middles.At(number / s_starts.Length) + s_ends.At(number / (s_starts.Length * s_middles.Length))
            + (number >= 12_500 ? s_middles.At(number / 12_500) + s_ends.At(number / 31) : "");

    public void Write(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        file.WriteLine("uid,inventoryNumber,title,balanceHolderName,balanceHolderId,addressPostName,addressThoroughfare,addressLocatorDesignator");
        for (var i = 0; i < rows; i++)
        {
            var asset = Next(i);
            file.WriteLine(string.Join(',', new[] { asset.Id, asset.Number, asset.Name, asset.Holder, asset.Edrpou, asset.Settlement, asset.Street, asset.House }.Select(SampleRegister.Field)));
        }
    }

    /// <summary>Assets, in the order of the file.</summary>
    public SearchedRow Next(int i)
    {
        var holder = Few(HolderCount);
        var number = $"1014{i:D7}";
        return new SearchedRow(
            $"{SampleRegister.Edrpou(9_800_002 + holder)}-{number}", number,
            $"{s_things[Few(s_things.Length)]} «{Word(Few(100_000))} {Word(_random.Next(100_000)).ToLowerInvariant()}» № {_random.Next(1, 200)}",
            $"Комунальне підприємство «{Word(holder + 300)}-{holder}» міської ради", SampleRegister.Edrpou(9_800_002 + holder),
            $"с. {Word(Few(300) + 5_000)}", $"{s_streets[Few(s_streets.Length)]} {Word(Few(5_000))}",
            $"{_random.Next(1, 150)}{(_random.Next(9) == 0 ? "-А" : "")}");
    }

    // Of few things much, of many things little.
    private int Few(int count) => (int)(count * Math.Pow(_random.NextDouble(), 3));
}

/// <summary>What a question can be made of.</summary>
internal sealed record SearchedRow(string Id, string Number, string Name, string Holder, string Edrpou, string Settlement, string Street, string House)
{
    /// <summary>A question as people ask, and what kind it is.</summary>
    public (string Kind, string Text) Question(Random random)
    {
        var words = Name.Split(' ', '«', '»').Where(w => w.Length > 4).ToArray();
        var word = words[random.Next(words.Length)];
        return random.Next(10) switch
        {
            0 => ("one word", word),
            1 => ("beginning, 4 letters", word[..4]),
            2 => ("beginning, 3 letters", word[..3]),
            3 => ("street and house", $"{Street} {House}"),
            4 => ("words of a name", $"{words[^1]} {words[0]}".ToUpper(CultureInfo.GetCultureInfo("uk"))),
            5 => ("thing and street", $"{words[0]} {Street}"),
            6 => ("number", random.Next(2) == 0 ? Number : Id),
            7 => ("one error", Misspelt(words[^1], random)),
            8 => ("error, street, house", $"{Misspelt(Street.Split(' ')[1], random)} {House}"),
            _ => ("holder and thing", $"{words[0]} {Holder.Split('«', '-')[1]}"),
        };
    }

    private static string Misspelt(string word, Random random)
    {
        var place = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, "ж"),
            2 => word[..place] + "ж" + word[(place + 1)..],
            _ => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
        };
    }
}
