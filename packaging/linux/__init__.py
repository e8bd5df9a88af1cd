"""Linux: the .deb and .rpm packages, and an archive for everything else."""
