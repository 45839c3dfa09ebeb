using System.Collections.Concurrent;

namespace PartnershipTracker.Web.Store;

/// <summary>
/// Answers that depend on nothing but the store's state and the question, each kept until the state changes. It is for answers made of the distinct
/// things said: what grows with the statements is asked anew.
/// </summary>
public sealed class KeptAnswers
{
    /// <summary>How much is kept in all, in statements, of some kilobyte each: the overview of a million statements, or hundreds of a small store's.</summary>
    internal const int Most = 100_000;

    private readonly StoreVersion store;
    private volatile Answers answers = new(long.MinValue);

    internal KeptAnswers(StoreVersion store) => this.store = store;

    /// <summary>The answer to a question, asked of the store where it is not kept.</summary>
    /// <param name="question">Names the question among all others.</param>
    /// <param name="ask">Asks the present state, all of it in one snapshot.</param>
    /// <param name="weight">How many statements, or things as large, an answer holds.</param>
    public async Task<T> GetAsync<T>(string question, Func<Task<T>> ask, Func<T, int> weight)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(weight);
        // The state is named before it is asked: what is written meanwhile makes an answer newer than its name, never older.
        var now = Now();
        if (now.Find(question) is T kept) return kept;
        var answer = await ask();
        now.Keep(question, answer, weight(answer));
        return answer;
    }

    private Answers Now()
    {
        var version = store.Now;
        var kept = answers;
        return kept.Version >= version ? kept : answers = new(version);
    }

    /// <summary>What is kept of one state.</summary>
    private sealed class Answers(long version)
    {
        private readonly ConcurrentDictionary<string, object> byQuestion = new(StringComparer.Ordinal);
        private int weight;

        public long Version { get; } = version;

        public object? Find(string question) => byQuestion.GetValueOrDefault(question);

        public void Keep(string question, object answer, int itsWeight)
        {
            // Nothing weighs nothing: questions without an answer could be asked without end.
            itsWeight = Math.Max(1, itsWeight);
            if (itsWeight > Most) return;
            if (Interlocked.Add(ref weight, itsWeight) > Most)
            {
                byQuestion.Clear();
                Interlocked.Exchange(ref weight, itsWeight);
            }

            byQuestion[question] = answer;
        }
    }
}
