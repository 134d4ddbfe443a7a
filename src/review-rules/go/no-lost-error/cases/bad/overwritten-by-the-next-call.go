package conf

import "os"

func Save(path string, data []byte) error {
	err := os.WriteFile(path+".new", data, 0o600) // expect: overwritten-error
	err = os.Rename(path+".new", path)
	return err
}

func Load(path string) ([]byte, int64, error) {
	data, err := os.ReadFile(path) // expect: overwritten-error
	info, err := os.Stat(path)
	if err != nil {
		return nil, 0, err
	}
	return data, info.Size(), nil
}
