package env

import (
	"os"
	"path/filepath"

	"github.com/joho/godotenv"
)

func load(dir string) error {
	for i := 0; i < 5; i++ {
		if err := godotenv.Load(filepath.Join(dir, ".env")); err == nil {
			return nil
		}
		dir = filepath.Dir(dir)
	}
	return nil // expect: nil-error
}

func wait(name string) error {
	for i := 0; i < 100; i++ {
		if _, err := os.Stat(name); err == nil {
			return nil
		}
	}
	return nil // expect: nil-error
}
