package cache

type options struct {
	labels, notes map[string]string
}

func defaults() options {
	o := options{labels: map[string]string{}}
	o.labels["env"] = "test"
	o.notes["env"] = "none" // expect: nil-map
	return o
}
