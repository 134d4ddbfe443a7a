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
	tags2 map[string]string
}

func newItem(name string) *item {
	one := &item{base: base{name: name, tags: map[string]string{}}}
	one.tags["made"] = "here"
	return one
}

func filled(name string) *item {
	one := &item{base: base{name: name}}
	one.base.tags = map[string]string{}
	one.tags["made"] = "here"
	return one
}

type defaulter interface{ Default(*core.Service) }

func serviceOf(name string, d defaulter) *core.Service {
	svc := &core.Service{ObjectMeta: meta.ObjectMeta{Name: name}}
	d.Default(svc)
	svc.Annotations["example.org/name"] = name
	return svc
}

func podOf(name string) *core.Pod {
	pod := &core.Pod{ObjectMeta: meta.ObjectMeta{Name: name}}
	if pod.Annotations == nil {
		pod.Annotations = map[string]string{}
	}
	pod.Annotations["name"] = name
	pod.SetLabels(map[string]string{"app": name})
	pod.Labels["name"] = name
	return pod
}

func mapOf(name string) *core.ConfigMap {
	made := &core.ConfigMap{ObjectMeta: meta.ObjectMeta{Name: name}}
	made.ObjectMeta.Annotations = map[string]string{}
	made.Annotations["name"] = name
	return made
}
