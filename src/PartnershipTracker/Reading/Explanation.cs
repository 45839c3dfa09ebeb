using PartnershipTracker.Agreements;

namespace PartnershipTracker.Reading;

/// <summary>Why a sentence was read as it was: for those who write language packs.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Concepts">The concepts in it, each with the words that expressed it, in the order of the text.</param>
/// <param name="Statements">What it states, alone or with its neighbours.</param>
/// <param name="Lacks">Where it states nothing and yet holds a word that rules look for: what the nearest rules lacked.</param>
public sealed record Explanation(
    Quote Sentence, IReadOnlyList<Reason> Concepts, IReadOnlyList<Statement> Statements, IReadOnlyList<Lack> Lacks);

/// <summary>What kept a rule from stating its clause.</summary>
/// <param name="Clause">The clause that the rule would have stated.</param>
/// <param name="Rule">The concepts that it asks for: <c>exclusive + cloud</c>.</param>
/// <param name="Kind">What was wrong.</param>
/// <param name="Concepts">The concepts missing, too far away, or in the way, as the agreement has them: <c>cloud | provider</c>.</param>
public sealed record Lack(ClauseKey Clause, string Rule, LackKind Kind, IReadOnlyList<string> Concepts)
{
    /// <summary>Whether the sentence has a word for each thing that the clause is told by, and nothing in it says that it tells of something else.</summary>
    public bool IsOfAllItsWords => Kind is LackKind.TooFar or LackKind.NoStatus or LackKind.NoValue;
}

/// <summary>Why a sentence that holds a rule's first word states nothing by that rule.</summary>
public enum LackKind
{
    /// <summary>The sentence has no word for one of its concepts.</summary>
    Absent,

    /// <summary>It has one, farther away than the rule allows.</summary>
    TooFar,

    /// <summary>A concept stands in it that excludes the rule.</summary>
    Excluded,

    /// <summary>It speaks of another company.</summary>
    OfOthers,

    /// <summary>It is a question, and what follows doesn't answer it.</summary>
    Question,

    /// <summary>It tells of what was before.</summary>
    Background,

    /// <summary>It is only planned, and plans of this kind state nothing.</summary>
    Planned,

    /// <summary>No word tells what becomes of the clause.</summary>
    NoStatus,

    /// <summary>At the report's milestone the rule states nothing.</summary>
    NotThen,

    /// <summary>It has no value that the clause takes.</summary>
    NoValue,

    /// <summary>Another sentence or a better rule states the clause.</summary>
    SaidBetter,

    /// <summary>The report doesn't name both parties of the agreement.</summary>
    NotOfTheAgreement,
}
