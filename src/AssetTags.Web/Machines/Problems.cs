using AssetTags.Publication;

namespace AssetTags.Web.Machines;

/// <summary>The problems that machines are told of.</summary>
internal static class Problems
{
    public static ProblemView Of(int status, Phrase title, Phrase? detail = null) => new()
    {
        Status = status,
        Title = title.En,
        TitleUk = title.Uk,
        Detail = detail?.En,
        DetailUk = detail?.Uk,
    };

    /// <summary>No such code, or none that the public may know of.</summary>
    public static ProblemView UnknownCode(ResolveCodeResult? result, Views views)
        => Of(
            StatusCodes.Status404NotFound,
            new("Такого коду немає в реєстрі.", "This code is not in the register."),
            new("Перевірте всі десять знаків на наліпці.", "Check all ten symbols on the label.")) with
        {
            Near = result is ResolveCodeResult.Unknown { Near: { Count: > 0 } near } ? [.. near.Select(views.Of)] : null,
        };

    /// <summary>The code stands for nothing yet, where an asset was asked for.</summary>
    public static ProblemView BlankCode() => Of(
        StatusCodes.Status404NotFound,
        new("Ця мітка ще не стоїть на жодному об’єкті.", "This tag is not attached to any asset yet."));

    /// <summary>The code is out of use, where an asset was asked for.</summary>
    public static ProblemView EndedCode(CodeLinkView? successor) => Of(
        StatusCodes.Status410Gone,
        new("Цю мітку виведено з ужитку.", "This tag is out of use.")) with
    { ReplacedBy = successor };

    /// <summary>No such asset.</summary>
    public static ProblemView UnknownAsset() => Of(
        StatusCodes.Status404NotFound, new("Такого об’єкта немає в реєстрі.", "This asset is not in the register."));

    /// <summary>No such address.</summary>
    public static ProblemView UnknownAddress() => Of(
        StatusCodes.Status404NotFound,
        new("Такої адреси тут немає.", "There is no such address here."),
        new("Опис адрес: /openapi/v1.json.", "The addresses are described in /openapi/v1.json."));

    /// <summary>No form that the reader takes.</summary>
    public static ProblemView NotAcceptable(IEnumerable<string> mediaTypes)
    {
        var list = string.Join(", ", mediaTypes);
        return Of(
            StatusCodes.Status406NotAcceptable,
            new("У такому вигляді цієї відповіді немає.", "This answer does not come in that form."),
            new($"Вкажіть у заголовку Accept: {list}.", $"Name one of these in the header Accept: {list}."));
    }

    /// <summary>A query that cannot be read.</summary>
    public static ProblemView BadQuery(IReadOnlyDictionary<string, IReadOnlyList<string>> errors) => Of(
        StatusCodes.Status400BadRequest,
        new("Запит має хибні параметри.", "The query has wrong parameters."),
        new("Що не так і як правильно, сказано в errors.", "What is wrong and what would be right is in errors.")) with
    { Errors = errors };
}
