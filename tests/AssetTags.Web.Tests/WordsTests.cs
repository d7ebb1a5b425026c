using System.Reflection;
using System.Text.RegularExpressions;
using AssetTags.Web.Words;

namespace AssetTags.Web.Tests;

/// <summary>The two sets of words, Ukrainian and English, say the same things.</summary>
public sealed partial class WordsTests
{
    private const BindingFlags Fields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] s_sets = [.. typeof(PageWords).Assembly.GetTypes().Where(t => t.Namespace == typeof(PageWords).Namespace)];

    private static IEnumerable<TestCaseData> Phrases() => All<Phrase>().Select(p => new TestCaseData(p.Value).SetArgDisplayNames(p.Name));

    private static IEnumerable<TestCaseData> Plurals() => All<Counted>().Select(p => new TestCaseData(p.Value).SetArgDisplayNames(p.Name));

    [TestCaseSource(nameof(Phrases))]
    public void A_phrase_is_complete_in_both_languages(Phrase phrase)
    {
        Assert.That(phrase.Uk, Is.Not.Empty.And.Not.EqualTo(phrase.Uk.Trim() + " ").And.Not.Contains("'"), "Ukrainian; its apostrophe is ’");
        Assert.That(phrase.En, Is.Not.Empty);
        Assert.That(Places(phrase.En), Is.EqualTo(Places(phrase.Uk)), "the same values are put in");
        Assert.That(phrase.En.Any(c => c is >= 'а' and <= 'я' or 'і' or 'ї' or 'є' or 'ґ'), Is.EqualTo(phrase.Uk == "English"), "only the name of the other language is not translated");
    }

    [TestCaseSource(nameof(Plurals))]
    public void A_noun_has_every_form_that_its_language_counts_with(object plural)
    {
        var counted = (Counted)plural;

        Assert.That(((string[])[counted.One, counted.Few, counted.Many, counted.EnOne, counted.EnOther]), Has.None.Empty);
        Assert.That(counted.In(Language.Ukrainian, 1), Does.EndWith(counted.One));
        Assert.That(counted.In(Language.Ukrainian, 22), Does.EndWith(counted.Few));
        Assert.That(counted.In(Language.Ukrainian, 11), Does.EndWith(counted.Many));
        Assert.That(counted.In(Language.English, 1), Does.EndWith(counted.EnOne));
        Assert.That(counted.In(Language.English, 21), Does.EndWith(counted.EnOther));
    }

    [Test]
    public void Every_value_of_the_registry_s_vocabularies_has_its_word()
    {
        var told = from set in s_sets
                   from method in set.GetMethods(Fields)
                   where method.ReturnType == typeof(Phrase) && method.GetParameters() is [{ ParameterType.IsEnum: true }]
                   from value in Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
                   select (set, value, word: (Phrase)method.Invoke(null, [value])!);
        var words = told.ToList();

        Assert.That(words, Has.Count.GreaterThan(15));
        Assert.That(words.Where(w => w.word.Uk.Length == 0 || w.word.En.Length == 0), Is.Empty);
        Assert.That(words.GroupBy(w => (w.set, w.value.GetType(), w.word)).Where(g => g.Count() > 1), Is.Empty, "two values, one word");
    }

    private static IEnumerable<(string Name, T Value)> All<T>()
        => from set in s_sets
           from field in set.GetFields(Fields)
           where field.FieldType == typeof(T)
           select ($"{set.Name}.{field.Name}", (T)field.GetValue(null)!);

    private static string Places(string text) => string.Concat(Place().Matches(text).Select(m => m.Value).Order());

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
