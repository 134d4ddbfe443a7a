package tools

type exec struct{}

func (exec) Command(name string, args ...string) error { return nil }

func Run(e exec, dir string) error {
	return e.Command("sh", "-c", "ls "+dir+" | wc")
}
