using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>
/// A statement, and beside it what its report knows (<see cref="Language"/>, <see cref="Told"/>) and its values in one
/// spelling (<see cref="ValuesKey"/>): copies that let one index answer who says what, without reading a report.
/// </summary>
internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    /// <summary>The column of the milestone it counts for, as <see cref="ToldBy"/> says.</summary>
    public const string Told = "ToldMilestone";

    /// <summary>The column of its report's language.</summary>
    public const string Language = "Language";

    /// <summary>The column of <see cref="StatedValues.KeyOf"/>.</summary>
    public const string ValuesKey = "ValuesKey";

    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("Statements").HasKey(s => s.Id);
        statement.Property(s => s.Id).UsePropertyAccessMode(PropertyAccessMode.PreferProperty);
        statement.HasOne<Report>().WithMany().HasForeignKey(s => s.ReportId).OnDelete(DeleteBehavior.Cascade);
        statement.Property(s => s.Clause).HasConversion(Columns.Clause);
        statement.Property(s => s.Status).HasConversion(Columns.Word<Status>());
        statement.Property(s => s.Milestone).HasConversion(Columns.Day);
        statement.Property(s => s.Right).HasConversion(Columns.Word<Right>());
        statement.Property(s => s.Effect).HasConversion(Columns.Word<Effect>());
        statement.Property(s => s.Values).HasConversion(Columns.Values, Columns.Same<StatedValue>());
        statement.Property(s => s.Reasons).HasConversion(Columns.Reasons, Columns.Same<Reason>());
        statement.ComplexProperty(s => s.Quote, Quote);
        statement.Property<DateOnly?>(Told).HasConversion(Columns.Day);
        statement.Property<string?>(Language);
        statement.Property<string>(ValuesKey).IsRequired();
        statement.HasIndex(s => s.ReportId);
        statement.HasIndex(Told, nameof(Statement.Clause), nameof(Statement.Status), ValuesKey, nameof(Statement.Right), nameof(Statement.Effect),
            Language, nameof(Statement.ReportId)).HasDatabaseName("IX_Statements_Positions");
        statement.HasIndex(nameof(Statement.Clause), Told, Language);
    }

    /// <summary>Its own milestone, else its report's; none where its report has none.</summary>
    public static DateOnly? ToldBy(Statement statement, Report report) => report.Milestone is null ? null : statement.Milestone ?? report.Milestone;

    // Ids and words are worked out when they are asked for, so that their fields alone may be empty.
    public static void Quote(ComplexPropertyBuilder<Quote> quote)
    {
        quote.Property(q => q.Start);
        quote.Property(q => q.Text).UsePropertyAccessMode(PropertyAccessMode.PreferProperty);
        quote.Ignore(q => q.Length);
        quote.Ignore(q => q.End);
    }
}
