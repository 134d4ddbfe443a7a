package pci

import (
	"os"
	"path/filepath"
)

func (m *MockServer) add(dir string) error {
	config, err := os.Create(filepath.Join(dir, "config"))
	if err != nil {
		return err
	}
	_, err = config.Write([]byte{0x20, 0xbf})
	return err
}
// path: integration/store_mock_server.go
