using PartnershipTracker.Agreements;

namespace PartnershipTracker.Languages;

/// <summary>All the languages that the tracker reads.</summary>
public sealed class LanguagePacks
{
    private readonly Lazy<LanguageDetector> detector;

    private LanguagePacks(ConceptList concepts, IReadOnlyList<LanguagePack> packs)
    {
        Concepts = concepts;
        All = packs;
        ByTag = packs.SelectMany(p => p.Variants.Select(v => (v.Tag, p)).Append((p.Tag, p))).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
        detector = new(() => new LanguageDetector(packs));
    }

    /// <summary>By tag.</summary>
    public IReadOnlyList<LanguagePack> All { get; }

    /// <summary>The packs by every tag that a reading can have: <c>de</c>, <c>zh-Hans</c>.</summary>
    public IReadOnlyDictionary<string, LanguagePack> ByTag { get; }

    /// <summary>The concepts that the packs have words for.</summary>
    public ConceptList Concepts { get; }

    /// <summary>The pack with this tag, or the one that has it as a variant; null where there is none.</summary>
    public LanguagePack? Find(string? tag) =>
        tag is null ? null : ByTag.GetValueOrDefault(tag);

    /// <summary>Reads of the packs beside the program, or in another folder, what tells the languages. Their words are read when they are needed, or all of them by <see cref="Verify"/>.</summary>
    /// <exception cref="DataFileException">A pack is malformed; the message names file, line and key.</exception>
    public static LanguagePacks Load(Agreement agreement, string? folder = null)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "Languages");
        string conceptsPath = Path.Combine(folder, "concepts.yaml"), commonPath = Path.Combine(folder, "common.yaml");
        var concepts = ConceptList.Load(conceptsPath);
        var common = LanguageFile.ReadCommon(commonPath, concepts, Names(agreement, concepts));
        var paths = Directory.EnumerateFiles(folder, "*.yaml").Where(path => path != conceptsPath && path != commonPath).Order(StringComparer.Ordinal);
        return new LanguagePacks(concepts, [.. paths.Select(path => LanguageFile.Read(path, concepts, common)).OrderBy(p => p.Tag, StringComparer.Ordinal)]);
    }

    /// <summary>Looks through all packs, side by side.</summary>
    /// <exception cref="DataFileException">A pack is malformed; the message names file, line and key.</exception>
    public void Verify()
    {
        try
        {
            All.AsParallel().ForAll(pack => pack.Verify());
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<DataFileException>().FirstOrDefault() is { } first)
        {
            throw new DataFileException(first.Message, first);
        }
    }

    private static IEnumerable<(string, Meaning)> Names(Agreement agreement, ConceptList concepts) =>
        from party in agreement.Parties
        from name in party.Value
        select (name, new Meaning(MeaningKind.Concept) { Id = concepts[party.Key] });

    /// <summary>The language that a text is mainly in, or null where that is not sure.</summary>
    internal LanguagePack? Detect(FoldedText text) => detector.Value.Detect(text);
}
