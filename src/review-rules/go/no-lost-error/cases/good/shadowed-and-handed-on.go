package deploy

import (
	"fmt"
	"log"
	"os"
)

func (d *Deployer) Apply(plan Plan) (state State, err error) {
	for _, step := range plan.Steps {
		out, err := d.run(step)
		if err != nil {
			return state, fmt.Errorf("step: %w", err)
		}
		state.Outputs = append(state.Outputs, out)
	}
	if err := d.notify(state); err != nil {
		log.Printf("not told: %v", err)
	}
	return
}

func (d *Deployer) Find(path string) (size int64, err error) {
	data, err := d.load(path)
	if err != nil {
		info, err := d.stat(path)
		if err == nil {
			size = info.Size()
		}
	}
	use(data)
	if _, err := os.Stat(path); err == nil {
		size++
	}
	return size, err
}

func (d *Deployer) Info(path string) (*Info, error) {
	data, err := d.load(path)
	if err != nil {
		return nil, err
	}
	info := d.info(data)
	if file, err := d.cached(path); err != nil {
		d.cache(file, info)
	}
	return info, err
}
