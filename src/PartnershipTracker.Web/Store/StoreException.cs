namespace PartnershipTracker.Web.Store;

/// <summary>The store can't be used: one line that says which file, why, and what to do.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
