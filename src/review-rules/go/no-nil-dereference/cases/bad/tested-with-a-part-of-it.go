package config

type Rest struct {
	Insecure bool
}

type Providers struct {
	Rest   *Rest
	Docker *Rest
}

func useDocker(p *Providers) bool {
	isInsecure := false
	if p != nil && p.Rest != nil && p.Rest.Insecure {
		isInsecure = true
	}
	return p.Docker != nil && isInsecure // expect: null-flow
}

func docker(p *Providers) bool {
	if p != nil && p.Rest != nil {
		println("rest")
	}
	return p.Docker != nil // expect: null-flow
}
