namespace PartnershipTracker.Benchmarks;

/// <summary>Texts of about a megabyte that a careless reader takes forever on.</summary>
internal static class Adversaries
{
    private const int Length = 1_000_000;

    // Names and function words, so that the text is taken for English, by the part that its language is told from, and for one of the agreement.
    private static readonly string Opening = Repeat("Microsoft and OpenAI have said that the exclusive licence is to end, and that it will not be with the other of them.\n", 4000);

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("no space", Opening + new string('x', Length)),
        ("no space, Han", Repeat("微软和OpenAI的独家协议是在这里的，这也是为了他们的。", 4000) + Repeat("独家云服务商")),
        ("no sentence end", Opening + Repeat("exclusive cloud provider Microsoft OpenAI ")),
        ("commas", Opening + Repeat("the exclusive cloud provider of OpenAI, which Microsoft is, ")),
        ("one long history", Opening + Repeat("Microsoft has the exclusive licence of OpenAI until 2030 and pays it 20 percent of $250 billion in revenue. ")),
        ("sums", Opening + Repeat("$250 billion, 20 percent of OpenAI until 2032, ")),
        ("digits", Opening + Repeat("1234567890")),
        ("grouped digits", Opening + Repeat("1,234,567,")),
        ("combining marks", Opening + new string('\u0301', Length)),
        ("Zalgo", Opening + Repeat("M\u0300\u0315\u0321\u0341i\u0316\u0334\u0353c\u0300\u0301\u0302\u0303 ")),
        ("line ends", Opening + new string('\n', Length)),
        ("spaces", Opening + new string(' ', Length)),
        ("dots", Opening + new string('.', Length)),
        ("hyphens", Opening + new string('-', Length)),
        ("brackets", Opening + Repeat("(“")),
    ];

    private static string Repeat(string words, int length = Length) => string.Concat(Enumerable.Repeat(words, length / words.Length));
}
