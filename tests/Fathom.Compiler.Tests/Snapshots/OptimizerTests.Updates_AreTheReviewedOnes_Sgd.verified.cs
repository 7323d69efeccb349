		// Sgd: w := w - r g.
		private readonly struct Update : IWeightGoal
		{
			public static bool Observes => false;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, GradientSums* sums)
			{
				*(F32x8*)place = weight + total;
			}
		}

		// Sgd, observed: w := w - r g.
		private readonly struct ObservedUpdate : IWeightGoal
		{
			public static bool Observes => true;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, GradientSums* sums)
			{
				*(F32x8*)place = weight + total;
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
