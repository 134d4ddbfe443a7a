package conf

import "os"

func Save(path string, data []byte) error {
	err := os.WriteFile(path, data, 0o600)
	if err == nil {
		err = os.Chmod(path, 0o400)
	}
	return err
}

func Try(paths []string) (data []byte, err error) {
	for _, path := range paths {
		if data, err = os.ReadFile(path); err == nil {
			break
		}
	}
	return
}
