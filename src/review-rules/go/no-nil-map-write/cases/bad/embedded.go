package objects

import (
	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
)

type base struct {
	name string
	tags map[string]string
}

type item struct {
	base
	price int
}

func newItem(name string, price int) *item {
	one := &item{base: base{name: name}, price: price}
	one.tags["made"] = "here" // expect: nil-map
	return one
}

type stack struct {
	name, segment string
	labels        map[string]string
}

func serviceOf(s *stack) *core.Service {
	svc := &core.Service{
		ObjectMeta: meta.ObjectMeta{
			Name:   s.name,
			Labels: s.labels,
		},
	}
	svc.Spec.Type = core.ServiceTypeClusterIP
	if s.segment != "" {
		svc.Annotations["example.org/segment"] = s.segment // expect: nil-map
	}
	return svc
}

var podOf = func(name string) core.Pod {
	pod := core.Pod{ObjectMeta: meta.ObjectMeta{Name: name}}
	for _, one := range []string{"a", "b"} {
		pod.Labels[one] = name // expect: nil-map
	}
	return pod
}
