using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Fathom.Training;

/// <summary>
/// Reads another source ahead on one background thread, so that making examples and training overlap. It gives exactly the sequence of
/// the other source, whose examples must depend on its position alone, as <see cref="IBatchSource{TTarget}"/> demands. Leave the other
/// source alone until this one is disposed of: its own position runs ahead. For one consumer at a time; allocates nothing per batch.
/// </summary>
/// <typeparam name="TTarget">The type of a target.</typeparam>
public sealed class PrefetchingSource<TTarget> : IBatchSource<TTarget>, IDisposable
    where TTarget : unmanaged
{
    private readonly IBatchSource<TTarget> _source;

    // The gate guards the ring and the fields below it. What the slots hold needs no lock: the free slot belongs to the worker while
    // _isReading, the filled ones belong to the consumer, who alone changes which of them is the first.
    private readonly object _gate = new();
    private readonly PrefetchRing<TTarget> _ring;
    private ExceptionDispatchInfo? _failure;
    private bool _isReading;
    private bool _isMoving;
    private bool _isDisposed;
    private long _position;

    /// <summary>Starts to read ahead from the source's position.</summary>
    /// <param name="source">The source to read. It is not disposed of.</param>
    /// <param name="rowsPerBatch">Rows made at a time, at least 1: best the minibatch's, but any minibatch can be asked for.</param>
    /// <param name="batchesAhead">How many such batches are kept ready, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public PrefetchingSource(IBatchSource<TTarget> source, int rowsPerBatch, int batchesAhead = 4)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(rowsPerBatch, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchesAhead, 1);
        _source = source;
        _position = source.Position;
        InputsPerRow = source.InputsPerRow;
        TargetsPerRow = source.TargetsPerRow;
        RowsPerEpoch = source.RowsPerEpoch;
        Identity = source.Identity;
        _ring = new PrefetchRing<TTarget>(InputsPerRow, TargetsPerRow, rowsPerBatch, batchesAhead);
        Worker = new Thread(ReadAhead) { IsBackground = true, Name = "Fathom prefetch" };
        Worker.Start();
    }

    /// <summary>The thread that reads ahead, for tests.</summary>
    internal Thread Worker { get; }

    /// <inheritdoc/>
    public int InputsPerRow { get; }

    /// <inheritdoc/>
    public int TargetsPerRow { get; }

    /// <inheritdoc/>
    public long? RowsPerEpoch { get; }

    /// <summary>The other source's: reading ahead changes nothing in what is given.</summary>
    public string? Identity { get; }

    /// <summary>
    /// Examples given so far, whatever was read ahead. Setting it drops what was read ahead and clears a failure of the source; an
    /// exception of the source's own setter comes out here and leaves this one as it was.
    /// </summary>
    /// <exception cref="ObjectDisposedException">Set after <see cref="Dispose"/>.</exception>
    public long Position
    {
        get => _position;
        set
        {
            lock (_gate)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                MoveTo(value);
            }
        }
    }

    /// <summary>
    /// Gives the next examples, and waits for them if they are not ready. An exception of the source comes out here, at its place in the
    /// sequence and until <see cref="Position"/> is set.
    /// </summary>
    /// <param name="inputs">Receives <c>[rows, InputsPerRow]</c>.</param>
    /// <param name="targets">Receives <c>[rows, TargetsPerRow]</c>.</param>
    /// <exception cref="ShapeException">The inputs are not whole rows, or there are not as many rows of targets.</exception>
    /// <exception cref="ObjectDisposedException">After <see cref="Dispose"/>.</exception>
    public void Next(Span<float> inputs, Span<TTarget> targets)
    {
        var rows = BatchShape.RowsOf(this, inputs, targets);
        var given = 0;
        while (given < rows)
        {
            WaitForBatch();
            var copied = _ring.CopyNext(inputs[(given * InputsPerRow)..], targets[(given * TargetsPerRow)..], rows - given);
            lock (_gate)
            {
                _ring.Drop(copied);
                Monitor.PulseAll(_gate);
            }

            given += copied;
        }

        _position += rows;
    }

    /// <summary>Stops the thread after the batch that it is reading. The other source stays where the reading had come to.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Monitor.PulseAll(_gate);
        }

        Worker.Join();
    }

    private void MoveTo(long position)
    {
        // The flag keeps the worker from starting another batch before this thread wakes.
        _isMoving = true;
        try
        {
            while (_isReading)
            {
                Monitor.Wait(_gate);
            }

            _source.Position = position;
            _position = position;
            _failure = null;
            _ring.Clear();
        }
        finally
        {
            _isMoving = false;
            Monitor.PulseAll(_gate);
        }
    }

    private void WaitForBatch()
    {
        lock (_gate)
        {
            while (true)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                if (!_ring.IsEmpty)
                {
                    return;
                }

                _failure?.Throw();
                Monitor.Wait(_gate);
            }
        }
    }

    private void ReadAhead()
    {
        while (TryClaim(out var slot))
        {
            ExceptionDispatchInfo? failure = null;
            try
            {
                _source.Next(slot.Inputs, slot.Targets);
            }
            catch (Exception exception)
            {
                // Whatever it is, it belongs to the consumer: uncaught here, it would end the process.
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            Publish(failure);
        }
    }

    private bool TryClaim([NotNullWhen(true)] out PrefetchSlot<TTarget>? slot)
    {
        lock (_gate)
        {
            while (!_isDisposed && (_isMoving || _ring.IsFull || _failure is not null))
            {
                Monitor.Wait(_gate);
            }

            _isReading = !_isDisposed;
            slot = _isReading ? _ring.Free : null;
            return _isReading;
        }
    }

    private void Publish(ExceptionDispatchInfo? failure)
    {
        lock (_gate)
        {
            _isReading = false;
            _failure = failure;
            if (failure is null)
            {
                _ring.Append();
            }

            Monitor.PulseAll(_gate);
        }
    }
}
