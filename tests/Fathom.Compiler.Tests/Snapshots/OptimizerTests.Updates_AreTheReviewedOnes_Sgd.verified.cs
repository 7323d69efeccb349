        // Sgd: w := w - r g.
        private readonly struct Update : IWeightGoal
        {
            public static bool Observes => false;

            [Jit(JitOptions.AggressiveInlining)]
            public static void Apply(
                float* place,
                F32x8 gradient,
                UpdateConstants* constants,
                ref F32x8 gradientSum,
                ref F32x8 gradientSquares,
                ref F32x8 updateSquares,
                ref F32x8 weightSquares)
            {
                F32x8 weight = *(F32x8*)place;
                F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, gradient);
                F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), decayed, weight);
                *(F32x8*)place = updated;
            }
        }

        // Sgd: w := w - r g.
        private readonly struct ObservedUpdate : IWeightGoal
        {
            public static bool Observes => true;

            [Jit(JitOptions.AggressiveInlining)]
            public static void Apply(
                float* place,
                F32x8 gradient,
                UpdateConstants* constants,
                ref F32x8 gradientSum,
                ref F32x8 gradientSquares,
                ref F32x8 updateSquares,
                ref F32x8 weightSquares)
            {
                F32x8 weight = *(F32x8*)place;
                F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, gradient);
                F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), decayed, weight);
                F32x8 change = updated - weight;
                gradientSum += gradient;
                gradientSquares = X86Fma.MultiplyAdd(gradient, gradient, gradientSquares);
                updateSquares = X86Fma.MultiplyAdd(change, change, updateSquares);
                weightSquares = X86Fma.MultiplyAdd(weight, weight, weightSquares);
                *(F32x8*)place = updated;
            }
        }

        // Sgd: w := w - r g.
        private readonly struct BiasUpdate : IBiasGoal
        {
            [Jit(JitOptions.AggressiveInlining)]
            public static void Apply(float* place, F32x8 gradient, UpdateConstants* constants)
            {
                F32x8 weight = *(F32x8*)place;
                F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), gradient, weight);
                *(F32x8*)place = updated;
            }
        }
