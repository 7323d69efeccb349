		// AdamW: a := b1 a + (1 - b1) g, v := b2 v + (1 - b2) g^2, w := (1 - r d) w - r a' / (sqrt v' + epsilon).
		private readonly struct Update : IWeightGoal
		{
			public static bool Observes => false;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, GradientSums* sums)
			{
				F32x8 keptFirst = V256.Create(constants->Beta1) * *(F32x8*)&place[48];
				F32x8 first = KernelMath.FlushTiny(X86Fma.MultiplyAdd(V256.Create(constants->OneMinusBeta1), total, keptFirst));
				F32x8 keptSecond = V256.Create(constants->Beta2) * *(F32x8*)&place[96];
				F32x8 share = V256.Create(constants->OneMinusBeta2) * total;
				F32x8 second = KernelMath.FlushTiny(X86Fma.MultiplyAdd(share, total, keptSecond));
				*(F32x8*)&place[48] = first;
				*(F32x8*)&place[96] = second;
				F32x8 denominator = X86Fma.MultiplyAdd(
					V256.Sqrt(second), V256.Create(constants->RootCorrection), V256.Create(constants->Epsilon));
				F32x8 updated = X86Fma.MultiplyAdd(
					V256.Create(constants->NegativeCorrectedStep), first / denominator, V256.Create(constants->Shrinkage) * weight);
				*(F32x8*)place = updated;
			}
		}

		// AdamW, observed: a := b1 a + (1 - b1) g, v := b2 v + (1 - b2) g^2, w := (1 - r d) w - r a' / (sqrt v' + epsilon).
		private readonly struct ObservedUpdate : IWeightGoal
		{
			public static bool Observes => true;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, GradientSums* sums)
			{
				F32x8 keptFirst = V256.Create(constants->Beta1) * *(F32x8*)&place[48];
				F32x8 first = KernelMath.FlushTiny(X86Fma.MultiplyAdd(V256.Create(constants->OneMinusBeta1), total, keptFirst));
				F32x8 keptSecond = V256.Create(constants->Beta2) * *(F32x8*)&place[96];
				F32x8 share = V256.Create(constants->OneMinusBeta2) * total;
				F32x8 second = KernelMath.FlushTiny(X86Fma.MultiplyAdd(share, total, keptSecond));
				*(F32x8*)&place[48] = first;
				*(F32x8*)&place[96] = second;
				F32x8 denominator = X86Fma.MultiplyAdd(
					V256.Sqrt(second), V256.Create(constants->RootCorrection), V256.Create(constants->Epsilon));
				F32x8 updated = X86Fma.MultiplyAdd(
					V256.Create(constants->NegativeCorrectedStep), first / denominator, V256.Create(constants->Shrinkage) * weight);
				F32x8 change = updated - weight;
				*(F32x8*)sums->UpdateSquares = X86Fma.MultiplyAdd(change, change, *(F32x8*)sums->UpdateSquares);
				*(F32x8*)sums->Gradients += total;
				*(F32x8*)sums->GradientSquares = X86Fma.MultiplyAdd(total, total, *(F32x8*)sums->GradientSquares);
				*(F32x8*)sums->WeightSquares = X86Fma.MultiplyAdd(weight, weight, *(F32x8*)sums->WeightSquares);
				*(F32x8*)place = updated;
			}
		}

		// AdamW: a := b1 a + (1 - b1) g, v := b2 v + (1 - b2) g^2, w := w - r a' / (sqrt v' + epsilon).
		private readonly struct BiasUpdate : IBiasGoal
		{
			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 gradient, UpdateConstants* constants)
			{
				F32x8 weight = *(F32x8*)place;
				F32x8 keptFirst = V256.Create(constants->Beta1) * *(F32x8*)&place[48];
				F32x8 first = KernelMath.FlushTiny(X86Fma.MultiplyAdd(V256.Create(constants->OneMinusBeta1), gradient, keptFirst));
				F32x8 keptSecond = V256.Create(constants->Beta2) * *(F32x8*)&place[96];
				F32x8 share = V256.Create(constants->OneMinusBeta2) * gradient;
				F32x8 second = KernelMath.FlushTiny(X86Fma.MultiplyAdd(share, gradient, keptSecond));
				*(F32x8*)&place[48] = first;
				*(F32x8*)&place[96] = second;
				F32x8 denominator = X86Fma.MultiplyAdd(
					V256.Sqrt(second), V256.Create(constants->RootCorrection), V256.Create(constants->Epsilon));
				F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeCorrectedStep), first / denominator, weight);
				*(F32x8*)place = updated;
			}
		}
