package tools

import (
	"fmt"
	"os/exec"
)

const device = "eth0"

func Up() error {
	return exec.Command("sh", "-c", fmt.Sprintf("ip link set %s up && ip addr show %s", device, device)).Run()
}
