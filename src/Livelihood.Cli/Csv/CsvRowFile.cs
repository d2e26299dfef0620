using System.Security.Cryptography;
using System.Text;

namespace Livelihood.Cli.Csv;

/// <summary>Writes a CSV file whose rows are formatted by several threads and put down in order.</summary>
internal static class CsvRowFile
{
    private const int RowsPerChunk = 1 << 13;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where to; nothing may be there.</param>
    /// <param name="header">The header row without its line break.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="threads">How many threads format.</param>
    /// <param name="format">Formats one row, its end included; called from several threads, each with a buffer of its own.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The file's length and the SHA-256 of its bytes.</returns>
    public static (long Bytes, byte[] Sha256) Write(
        string path, string header, int rows, int threads, Action<CsvBuffer, int> format, CancellationToken cancellation)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var turns = new Turns(file, digest);
        turns.Put(Encoding.UTF8.GetBytes(header + "\n"));
        int chunks = (rows + RowsPerChunk - 1) / RowsPerChunk, taken = -1;

        void Work()
        {
            var buffer = new CsvBuffer();
            for (int chunk = Interlocked.Increment(ref taken); chunk < chunks; chunk = Interlocked.Increment(ref taken))
            {
                cancellation.ThrowIfCancellationRequested();
                buffer.Clear();
                int end = Math.Min(rows, (chunk + 1) * RowsPerChunk);
                for (int row = chunk * RowsPerChunk; row < end; row++) format(buffer, row);
                if (!turns.Put(chunk, buffer.Written)) return;
            }
        }

        Task[] helpers = [.. Enumerable.Range(1, Math.Clamp(threads, 1, Math.Max(1, chunks)) - 1).Select(_ => Task.Run(() => turns.Guard(Work), CancellationToken.None))];
        try
        {
            turns.Guard(Work);
        }
        finally
        {
            Task.WhenAll(helpers).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
        foreach (Task helper in helpers) helper.GetAwaiter().GetResult();
        return (file.Length, digest.GetHashAndReset());
    }

    /// <summary>Lets chunks be written in their order, whoever formats them.</summary>
    private sealed class Turns(FileStream file, IncrementalHash digest)
    {
        private readonly object gate = new();
        private int next;
        private bool failed;

        public void Put(ReadOnlySpan<byte> bytes)
        {
            file.Write(bytes);
            digest.AppendData(bytes);
        }

        /// <summary>Waits for a chunk's turn and writes it; false where another thread failed.</summary>
        public bool Put(int chunk, ReadOnlySpan<byte> bytes)
        {
            lock (gate)
            {
                while (next != chunk && !failed) Monitor.Wait(gate);
                if (failed) return false;
                Put(bytes);
                next++;
                Monitor.PulseAll(gate);
                return true;
            }
        }

        /// <summary>Runs work; where it throws, nobody waits for a turn any more.</summary>
        public void Guard(Action work)
        {
            try
            {
                work();
            }
            catch
            {
                lock (gate)
                {
                    failed = true;
                    Monitor.PulseAll(gate);
                }
                throw;
            }
        }
    }
}
