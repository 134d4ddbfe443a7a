package quota

import (
	"os"
	"os/exec"
	"testing"
)

func prepareImage(t *testing.T) (string, error) {
	image, err := os.CreateTemp("", "image")
	if err != nil {
		return "", err
	}
	if _, err = image.Seek(1<<20, 0); err != nil {
		os.Remove(image.Name())
		return "", err
	}
	if err = image.Close(); err != nil {
		return "", err
	}
	out, err := exec.Command("mkfs", image.Name()).CombinedOutput()
	t.Log(string(out))
	return image.Name(), err
}

func readGolden(name string, tb testing.TB) *os.File {
	file, err := os.Open(name)
	if err != nil {
		tb.Fatal(err)
	}
	if stat, err := file.Stat(); err != nil || stat.IsDir() {
		return nil
	}
	return file
}
