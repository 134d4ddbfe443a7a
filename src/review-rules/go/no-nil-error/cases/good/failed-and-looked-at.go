package vm

import (
	"bytes"
	"fmt"
	"os/exec"
)

func createNetwork(name string) error {
	out, err := exec.Command("docker", "network", "create", name).CombinedOutput()
	if err == nil {
		return err
	}
	if bytes.Contains(out, []byte("already exists")) {
		return nil
	}
	return fmt.Errorf("create network: %w", err)
}
