package tools

import (
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
)

type job struct {
	Host string `json:"host"`
}

func (j job) Validate() error { return nil }

func ping(one job) error {
	return exec.Command("sh", "-c", "ping -c 1 "+one.Host).Run()
}

func trace(one job) error {
	if !hosts.MatchString(one.Host) {
		return errHost
	}
	return exec.Command("sh", "-c", "traceroute "+one.Host).Run()
}

func handle(w http.ResponseWriter, r *http.Request) {
	var one job
	if err := json.NewDecoder(r.Body).Decode(&one); err != nil {
		return
	}
	if err := one.Validate(); err != nil {
		return
	}
	_ = ping(one)
}

func handleTrace(w http.ResponseWriter, r *http.Request) {
	var one job
	if err := json.NewDecoder(r.Body).Decode(&one); err != nil {
		return
	}
	_ = trace(one)
}

func startUp(name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var own job
	if err := json.Unmarshal(data, &own); err != nil {
		return err
	}
	return ping(own)
}
