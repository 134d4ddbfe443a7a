package deploy

func (d *Deployer) Apply(plan Plan) (state State, err error) {
	for _, step := range plan.Steps {
		out, err := d.run(step) // expect: shadowed-error
		if err != nil {
			break
		}
		state.Outputs = append(state.Outputs, out)
	}
	return state, err
}

func (d *Deployer) Wait(name string) (err error) {
	if d.isRemote {
		if err := d.ping(name); err != nil { // expect: shadowed-error
			d.failed = true
		}
	}
	return
}
