namespace PaperFigures.Data;

/// <summary>The paper's data sets.</summary>
internal enum DataSetKind
{
    /// <summary>Shapeset-3x2: generated.</summary>
    Shapeset,

    /// <summary>MNIST: four files.</summary>
    Mnist,

    /// <summary>CIFAR-10: six files.</summary>
    Cifar10,

    /// <summary>Small-ImageNet: a folder of images for each class.</summary>
    SmallImageNet,
}
