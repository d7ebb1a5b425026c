using AssetTags.Accounts;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Web.Staff;
using AssetTags.Web.Staff.Labels;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Labels;

/// <summary>The printers whose errors are known, and how to measure another.</summary>
[Needs(Right.PrintLabels)]
internal sealed class PrintersModel(PrinterProfiles printers, KeepPrinterProfile keep) : StaffPageModel
{
    /// <summary>The crosses of the test page; the first two are needed.</summary>
    public static readonly IReadOnlyList<string> Crosses = ["A", "B", "C", "D"];

    public IReadOnlyList<PrinterProfile> Printers { get; private set; } = [];

    public string Name { get; private set; } = "";

    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    public PrintFault? Fault { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Name = Request.Form["name"].ToString().Trim();
        Typed = Crosses.SelectMany(c => (string[])["x" + c, "y" + c]).ToDictionary(f => f, f => Request.Form[f].ToString().Trim());
        if (Read() is not { } reading)
        {
            return await RefuseAsync(new("xA", RunWords.NumbersNeeded), cancellation);
        }

        if (reading.Solve(CalibrationMarks.For(SheetFormats.Default), out var fault) is not { } measure)
        {
            return await RefuseAsync(new("xA", fault!.Value), cancellation);
        }

        if (await keep.RunAsync(Community.Id, Name, measure, cancellation) is KeepPrinterProfileResult.Impossible { Reason: var reason })
        {
            return await RefuseAsync(new("name", reason), cancellation);
        }

        Tell(Named(RunWords.Kept, Name));
        return SeeOther("/staff/labels/printers");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string name, CancellationToken cancellation)
    {
        if (await keep.RemoveAsync(Community.Id, name, cancellation) is KeepPrinterProfileResult.Removed { Profile.Name: var removed })
        {
            Tell(Named(RunWords.Removed, removed), "/staff/labels/printers" + QueryString.Create("handler", "Restore").Add("name", removed));
        }

        return SeeOther("/staff/labels/printers");
    }

    public async Task<IActionResult> OnPostRestoreAsync([FromQuery] string name, CancellationToken cancellation)
    {
        if (await keep.RestoreAsync(Community.Id, name, cancellation) is KeepPrinterProfileResult.Kept { Profile.Name: var kept })
        {
            Tell(Named(RunWords.Restored, kept));
        }

        return SeeOther("/staff/labels/printers");
    }

    // Pairs that are empty at the end were not measured.
    private CalibrationReading? Read()
    {
        string[] pairs = [.. Crosses.Select(c => $"{Typed["x" + c]} {Typed["y" + c]}".Trim())];
        var measured = pairs.Length - pairs.Reverse().TakeWhile(p => p.Length == 0).Count();
        return pairs.Take(measured).All(p => p.Split(' ').Length == 2) ? CalibrationReading.TryParse(string.Join(' ', pairs.Take(measured))) : null;
    }

    private static Phrase Named(Phrase what, string name)
        => new(what.Uk.Replace("{0}", name, StringComparison.Ordinal), what.En.Replace("{0}", name, StringComparison.Ordinal));

    private Task<IActionResult> RefuseAsync(PrintFault fault, CancellationToken cancellation)
    {
        (Fault, IsWrong) = (fault, true);
        return ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        (Title, Nav) = (In(RunWords.PrintersTitle), "/staff/labels");
        Printers = await printers.AllAsync(Community.Id, cancellation);
        return Page();
    }
}
