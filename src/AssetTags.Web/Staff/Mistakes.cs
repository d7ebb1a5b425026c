using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AssetTags.Web.Staff;

/// <summary>What is wrong in a form, field by field: the same words in the summary and at the field.</summary>
internal sealed class Mistakes
{
    private readonly List<(string Field, string Text)> _list = [];

    public bool Any => _list.Count > 0;

    public IReadOnlyList<(string Field, string Text)> All => _list;

    /// <summary>What the summary says above them.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Notes a mistake, if there is one.</summary>
    public void Add(string field, Phrase? fault, Language language)
    {
        if (fault is { } phrase)
        {
            Summary = StaffWords.Summary.In(language);
            _list.Add((field, phrase.In(language)));
        }
    }

    /// <summary>The class of a field that is wrong.</summary>
    public string? ClassOf(string field) => _list.Exists(m => m.Field == field) ? "wrong" : null;

    /// <summary>The paragraph that stands at a field.</summary>
    public IHtmlContent Of(string field)
    {
        var paragraphs = new HtmlContentBuilder();
        foreach (var (_, text) in _list.Where(m => m.Field == field))
        {
            var p = new TagBuilder("p");
            p.AddCssClass("err");
            p.InnerHtml.Append(text);
            paragraphs.AppendHtml(p);
        }

        return paragraphs;
    }
}
