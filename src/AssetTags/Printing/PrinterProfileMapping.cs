using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Printing;

internal sealed class PrinterProfileMapping : IEntityTypeConfiguration<PrinterProfile>
{
    public void Configure(EntityTypeBuilder<PrinterProfile> printer)
    {
        printer.IsJournaled("printer_profiles");
        printer.Property(p => p.Name).HasMaxLength(PrinterProfile.LongestName);
        printer.Ignore(p => p.Correction);
        printer.Property(p => p.ShiftXMm).HasPrecision(9, 4);
        printer.Property(p => p.ShiftYMm).HasPrecision(9, 4);
        printer.Property(p => p.ScaleX).HasPrecision(9, 6);
        printer.Property(p => p.ScaleY).HasPrecision(9, 6);
        printer.Property(p => p.RotationDegrees).HasPrecision(9, 5);
        printer.HasIndex(p => new { p.CommunityId, p.Name }).IsUnique();
    }
}
