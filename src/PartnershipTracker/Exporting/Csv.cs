using System.Globalization;
using CsvHelper;

namespace PartnershipTracker.Exporting;

/// <summary>Writes RFC 4180 whose cells no sheet takes for a formula.</summary>
internal static class Csv
{
    // A cell that starts with = + - @, a tab or CR gets a ' before it.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>The header and the rows, each ended by CR LF; null is an empty cell.</summary>
    public static string Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. header]);
            foreach (var row in rows) csv.WriteRecord([.. row]);
        }

        return text.ToString();
    }
}
