package publish

import (
	"os/exec"
	"regexp"
)

func fingerprint() (string, error) {
	out, err := exec.Command("images", "publish").CombinedOutput()
	if err != nil {
		return "", err
	}
	pattern := regexp.MustCompile("fingerprint: ([0-9a-f]+)")
	return pattern.FindAllStringSubmatch(string(out), -1)[0][1], nil // expect: slice-bounds
}
